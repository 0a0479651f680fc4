/** The sample letter that comes with the desk. */
import sampleUrl from '../../../samples/cong-van-thue-bao.docx?url';

export async function sampleLetter(): Promise<File> {
  const bytes = await (await fetch(sampleUrl)).blob();
  return new File([bytes], 'cong-van-thue-bao.docx');
}
