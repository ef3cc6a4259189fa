import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

interface ListPageProps {
  readonly title: string;
  /** What the list is, or how long. */
  readonly note?: ReactNode;
  /** What can be begun from here. */
  readonly action?: ReactNode;
  /** What the list can be narrowed by. */
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is one list: its name, what can be begun, what it can be narrowed by, and the list. */
export function ListPage({ title, note, action, filters, children }: ListPageProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="min-w-0">
          <Heading>{title}</Heading>
          {note !== undefined && (
            <Text as="div" size="small" className="text-ui-fg-subtle">
              {note}
            </Text>
          )}
        </div>
        {action}
      </div>
      {filters !== undefined && (
        <div className="grid grid-cols-1 items-start gap-3 px-6 py-4 sm:grid-cols-2 lg:grid-cols-4">
          {filters}
        </div>
      )}
      {children}
    </Container>
  );
}
