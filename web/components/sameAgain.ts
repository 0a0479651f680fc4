/** For a FileButton: the same file chosen again, once it was mended, is told of as a new one. */
export const sameAgain = {
  onClick: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    currentTarget.value = '';
  },
};
