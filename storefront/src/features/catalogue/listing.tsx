import type { StoreCatalogAnswer } from "@saolang/contracts";
import { useTranslations } from "next-intl";
import { ListingControls } from "./listing-controls";
import { type ListingState, pageCount } from "./listing-query";
import styles from "./listing.module.css";
import { Pager } from "./pager";
import { Shelf } from "./shelf";

interface ListingProps {
  readonly listing: StoreCatalogAnswer;
  readonly state: ListingState;
  /** The address of this listing in another state. */
  readonly hrefOfState: (state: ListingState) => string;
}

/** A listing with its orders, pages and count; every control is a link, so it works without JavaScript. */
export function Listing({ listing, state, hrefOfState }: ListingProps) {
  const t = useTranslations("catalogue");
  return (
    <div className={styles.listing}>
      <h2 className="visually-hidden">{t("products")}</h2>
      <div className={styles.bar}>
        <p className={styles.count}>{t("count", { count: listing.count })}</p>
        <ListingControls
          counts={{ ocop: listing.ocop_count, other: listing.other_count }}
          state={state}
          hrefOfState={hrefOfState}
        />
      </div>
      {listing.products.length === 0 ? (
        <p>{t("nothing_here")}</p>
      ) : (
        <Shelf cards={listing.products} isFirstOnPage />
      )}
      <Pager
        page={state.page}
        last={pageCount(listing.count)}
        hrefOfPage={(page) => hrefOfState({ ...state, page })}
      />
    </div>
  );
}
