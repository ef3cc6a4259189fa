import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Failure } from "./failure";
import { Pager } from "./pager";
import { Waiting } from "./waiting";

interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface PagedListProps<Answer> {
  readonly asked: Asked<Answer>;
  /** What is said of a list without lines. */
  readonly empty: ReactNode;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly children: (answer: Answer) => ReactNode;
}

/** A list the server pages: being read, not to be read, without lines, or there. */
export function PagedList<Answer extends { readonly count: number }>({
  asked,
  empty,
  page,
  onPage,
  children,
}: PagedListProps<Answer>) {
  const { data, error, isPlaceholderData, refetch } = asked;
  return (
    <>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && (
        <Text as="div" role="status" className="px-6 py-8">
          {empty}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <div
          aria-busy={isPlaceholderData}
          className={`divide-y ${isPlaceholderData ? "opacity-60" : ""}`}
        >
          {children(data)}
          <Pager count={data.count} page={page} onPage={onPage} />
        </div>
      )}
    </>
  );
}
