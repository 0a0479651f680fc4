/** The sample letter that comes with the desk. */
import sampleUrl from '../../../samples/cong-van-thue-bao.docx?url';
import { ApiError } from '../../api.ts';
import { shell } from '../../texts/shell.ts';

/** @throws ApiError `network` */
export async function sampleLetter(): Promise<File> {
  const bytes = await fetch(sampleUrl)
    .then((answer) => answer.blob())
    .catch(() => {
      throw new ApiError(0, 'network', shell.networkDown);
    });
  return new File([bytes], 'cong-van-thue-bao.docx');
}
