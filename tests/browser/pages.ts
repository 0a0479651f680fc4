/** Every page of the desk, by its address. */
export const pagesWith = ({ scriptId }: { readonly scriptId: string }): readonly string[] => [
  '/',
  '/bai-phat-thanh',
  `/bai-phat-thanh/${scriptId}`,
  '/dot-tuyen-truyen',
  '/dot-tuyen-truyen/moi',
  '/lich-phat',
  '/loa',
  '/nhat-ky',
  '/nhat-ky?tab=report',
  '/tu-dien',
  '/cai-dat',
  '/nguoi-dung',
];
