import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A part of the page under its own heading. */
export function Part({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {action}
      </div>
      {children}
    </Container>
  );
}

/** What is known of one thing: its name and the words. */
export function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 px-6 py-3 sm:grid-cols-[12rem_1fr]">
      <dt>
        <Text size="small" weight="plus" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="txt-small min-w-0 break-words">{children}</dd>
    </div>
  );
}
