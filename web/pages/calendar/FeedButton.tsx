export function FeedButton() {
  return null;
}
