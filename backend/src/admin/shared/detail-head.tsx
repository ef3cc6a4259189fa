import { Heading } from "@medusajs/ui";
import type { ReactNode } from "react";
import { TextLink } from "./text-link";

interface DetailHeadProps {
  /** The list it is one of. */
  readonly back: { readonly to: string; readonly text: string };
  readonly title: string;
  /** How it stands, in a line or two. */
  readonly facts: ReactNode;
  /** What can be done with it. */
  readonly acts: ReactNode;
}

/** The head of a page about one thing. */
export function DetailHead({ back, title, facts, acts }: DetailHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div className="txt-small flex min-w-0 flex-col items-start gap-1">
        <TextLink to={back.to}>{back.text}</TextLink>
        <Heading className="max-w-full break-words">{title}</Heading>
        {facts}
      </div>
      <div className="flex flex-wrap items-start gap-2">{acts}</div>
    </div>
  );
}
