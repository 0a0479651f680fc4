/** Words of the guided first visit. */
import { texts } from './language.ts';

export const firstVisit = texts(
  {
    title: 'Làm quen trong năm phút',
    hint: 'Bốn bước, từ công văn đến lịch phát. Làm thử thoải mái: chưa có gì phát ra loa cho tới khi bạn lưu một đợt.',
    label: 'Hướng dẫn lần đầu',
    skip: 'Bỏ qua hướng dẫn',
    finish: 'Xong, tôi đã rõ',
    finished: 'Xong phần làm quen. Hướng dẫn đầy đủ có trong tài liệu kèm phần mềm.',
    step: (number: number, of: number) => `Bước ${number}/${of}`,
    done: 'đã xong',
    steps: {
      zone: {
        title: 'Thêm cụm loa đầu tiên',
        hint: 'Cụm loa là những loa phát cùng lúc, thường là một tổ dân phố. Chưa có loa thật cũng thêm được.',
        act: 'Thêm cụm loa',
      },
      letter: {
        title: 'Đưa một công văn vào',
        hint: 'Máy đọc công văn, tìm thời hạn và soạn sẵn bài. Chưa có công văn thì dùng công văn mẫu.',
        act: 'Thử với công văn mẫu',
        own: 'Dùng công văn của tôi',
      },
      approve: {
        title: 'Nghe thử, rồi duyệt bài',
        hint: 'So bài viết với lời đọc bên cạnh, bấm “Nghe thử” ở chân trang, nghe xong thì “Duyệt bài”.',
        act: 'Mở bài vừa soạn',
      },
      plan: {
        title: 'Xem lịch phát dày dần tới hạn',
        hint: 'Chọn nhịp và xem ngay mỗi ngày phát mấy lần. Muốn phát thật mới bấm “Lưu và xếp lịch”.',
        act: 'Lập đợt thử',
      },
    },
  },
  {
    title: 'Get to know it in five minutes',
    hint: 'Four steps from a letter to a plan. Try freely: nothing sounds until you save a campaign.',
    label: 'Guided first visit',
    skip: 'Skip the guide',
    finish: 'Done, I see',
    finished: 'That was the first visit. The full guide comes with the software.',
    step: (number: number, of: number) => `Step ${number} of ${of}`,
    done: 'done',
    steps: {
      zone: {
        title: 'Add the first zone',
        hint: 'A zone is the loudspeakers that play together, usually one neighbourhood. It works without real ones, too.',
        act: 'Add a zone',
      },
      letter: {
        title: 'Bring in a letter',
        hint: 'The machine reads it, finds its deadline and drafts the script. Without one, take the sample letter.',
        act: 'Try the sample letter',
        own: 'Use a letter of mine',
      },
      approve: {
        title: 'Listen, then approve the script',
        hint: 'Compare the text with what will be said, press “Listen” at the foot of the page, then “Approve”.',
        act: 'Open the script',
      },
      plan: {
        title: 'See the plan grow denser towards the deadline',
        hint: 'Choose a rhythm and see the airings of each day at once. Only “Save and plan” puts it on air.',
        act: 'Try a campaign',
      },
    },
  },
);
