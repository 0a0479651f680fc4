/** Words of the page Người dùng. */
import { texts } from './language.ts';

export const users = texts(
  {
    hint: 'Ai được vào bàn làm việc này. Mỗi người nên có tài khoản riêng để nhật ký ghi đúng tên.',
    add: 'Thêm người',
    addTitle: 'Thêm người dùng',
    editTitle: (name: string) => `Sửa tài khoản: ${name}`,
    create: 'Tạo tài khoản',
    name: 'Họ và tên',
    username: 'Tên đăng nhập',
    role: 'Quyền',
    adminHint: 'Làm mọi việc, kể cả cài đặt đài và người dùng.',
    operatorHint: 'Soạn bài, lập đợt, xếp lịch, phát khẩn cấp.',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: 'Để trống nếu không đổi.',
    you: 'bạn',
    removeTitle: (name: string) => `Xóa tài khoản của ${name}?`,
    removeBody: (name: string) =>
      `${name} sẽ bị đăng xuất ngay và không vào được nữa. Bài và nhật ký do người này làm vẫn giữ nguyên.`,
    removeConfirm: 'Xóa tài khoản',
    removed: (name: string) => `Đã xóa tài khoản của ${name}.`,
    created: (name: string) => `Đã tạo tài khoản cho ${name}.`,
    more: (name: string) => `Sửa hoặc xóa ${name}`,
  },
  {
    hint: 'Who may work at this desk. Give each person an account of their own, so that the log names the right one.',
    add: 'Add person',
    addTitle: 'Add user',
    editTitle: (name: string) => `Edit account: ${name}`,
    create: 'Create account',
    name: 'Full name',
    username: 'Username',
    role: 'Role',
    adminHint: 'May do everything, settings and users included.',
    operatorHint: 'Writes scripts, makes campaigns, plans, broadcasts emergencies.',
    newPassword: 'New password',
    newPasswordHint: 'Leave empty to keep the present one.',
    you: 'you',
    removeTitle: (name: string) => `Delete ${name}’s account?`,
    removeBody: (name: string) =>
      `${name} is signed out at once and can’t come back. Scripts and log entries they made stay.`,
    removeConfirm: 'Delete account',
    removed: (name: string) => `${name}’s account was deleted.`,
    created: (name: string) => `Account for ${name} was created.`,
    more: (name: string) => `Edit or delete ${name}`,
  },
);
