/** What names of hosts are made of: names and words of Vietnamese whose marks an address leaves out, and English ones. */
import { spell } from '../../letters.ts';

/** Provinces before and after Nghị quyết 202/2025/QH15, and other places that have a host of their own. */
const PLACES = `
hà nội, hồ chí minh, sài gòn, đà nẵng, hải phòng, cần thơ, huế, thừa thiên huế, an giang, bà rịa vũng tàu, vũng tàu,
bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng,
đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hòa bình,
hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình,
ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh,
thái bình, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, nha trang, đà lạt,
hạ long, hội an, phú quốc, thủ đức, việt nam, cao nguyên, tây nguyên`;

const WORDS = `
dịch vụ công, dịch vụ, bảo hiểm xã hội, bảo hiểm, chính phủ, quốc hội, công an, bộ công an, tuyển sinh, điện lực,
giáo dục, thông tin, lừa đảo, tuổi trẻ, thanh niên, nhân dân, tiền phong, lao động, người lao động, dân trí, dân tộc,
nông nghiệp, nông dân, công thương, tài chính, pháp luật, thư viện, thư viện pháp luật, văn bản, xây dựng, chính sách, cải cách, chuyển đổi số, sức khỏe, đời sống,
báo chí, báo mới, báo tin tức, bóng đá, thể thao, kinh tế, đầu tư, đất đai, địa chính, tài nguyên, môi trường, giao thông, đường bộ,
đường sắt, hàng không, bưu điện, viễn thông, khí tượng, thủy văn, thời tiết, thuế điện tử, điện tử, hóa đơn, tra cứu, kho bạc, ngân hàng, chứng khoán,
bất động sản, nhà đất, điện máy, điện máy xanh, thế giới di động, bách hóa xanh, bệnh viện, y tế, tiêm chủng, đăng ký,
quản lý, cổng thông tin, trang tin, tin tức, tư pháp, thi hành án, hộ tịch, đảng bộ, mặt trận,
phụ nữ, cựu chiến binh, đoàn thể, trường học, học tập, tiểu học, mầm non, đại học, cao đẳng, thí sinh, hỗ trợ, góp ý,
phản ánh, kiến nghị, văn phòng, hành chính, tiếp dân, đường dây nóng, khuyến nông, bảo vệ, thực vật, thú y, truyền hình,
phát thanh, kênh, vé xe, vé tàu, du lịch, khách sạn, nước sạch, cấp nước, mua sắm, mua sắm công,
chợ tốt, siêu thị, nhà thuốc, long châu`;

/** English words that people know, and what northern speakers make of them. */
const ENGLISH = `
air = e
airlines = e lai
auto = au tô
baby = bê bi
beauty = biu ti
book = búc
cafe = cà phê
care = ke
city = xi ti
coffee = cóp phi
doc = đốc
docs = đốc
economy = i cô nô mi
english = inh lịt
express = ếch pờ rét
farm = pham
fashion = pha sần
food = phút
foods = phút
form = phom
forms = phom
fresh = phờ rét
git = ghít
go = gâu
gold = gâu
golden = gâu đần
green = gờ rin
health = heo
home = hôm
hotel = hô ten
house = hao
hub = háp
invest = in vét
jet = giét
job = giốp
jobs = giốp
land = len
learning = lơn ninh
life = lai
login = lốc in
mail = meo
map = mép
maps = mép
market = mát kít
mart = mát
media = mi đi a
music = miu dích
net = nét
office = óp phít
page = pếch
portal = po tồ
post = pốt
power = pao ơ
press = pờ rét
school = sờ cun
search = sớt
service = sơ vít
sky = sờ cai
soft = sóp
solar = sô la
sport = sờ pót
spot = sờ pót
star = sờ ta
study = sờ ta đi
support = súp pót
tech = tếch
today = tu đây
tool = tun
travel = tra vồ
university = diu ni vơ si ti
work = uốt
world = uôn`;

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(' ', '');

/** Before *phường*, *xã* and their like in the name of a box or host. */
const ORGANS = [
  ['ubnd', spell('ubnd')],
  ['hdnd', spell('hdnd')],
  ['mttq', spell('mttq')],
  ['congan', 'công an'],
] as const;
const AREAS = ['phường', 'xã', 'quận', 'huyện', 'tỉnh', 'thành phố'];

/** As they are typed in an address → said. */
export const HOST_WORDS: ReadonlyMap<string, string> = new Map([
  ...ENGLISH.trim()
    .split('\n')
    .map((line) => line.split(' = ') as [string, string]),
  ...`${PLACES},${WORDS}`
    .split(',')
    .map((words) => words.trim())
    .map((words) => [bare(words), words] as const),
  ...ORGANS.flatMap(([organ, said]) => AREAS.map((area) => [organ + bare(area), `${said} ${area}`] as const)),
]);
