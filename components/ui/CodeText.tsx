export interface CodeTextProps {
  /** Plain text in which `code` stands in backticks. */
  text: string;
}

/** Text of the guide. Nothing but the backticks has a meaning. */
export function CodeText({ text }: CodeTextProps) {
  const parts = text.split('`');
  // An odd number of backticks: the last one has no partner, so it is an ordinary character.
  if (parts.length % 2 === 0) return <>{text}</>;
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
