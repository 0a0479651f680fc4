import type { Period } from './Filters.tsx';

export default function Report(_props: { readonly period: Period }) {
  return null;
}
