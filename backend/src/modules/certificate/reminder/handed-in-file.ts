/** The re-rating or upgrade of certificate `c` that the authority has, as `h`: of what it has, nobody is reminded. */
export const handedInJoin = `left join lateral (
    select f.id as file_id, f.handed_in_on, o.name as round_name
    from rating_file f join rating_round o on o.id = f.round_id
    where f.earlier_certificate_id = c.id and f.withdrawn_at is null and f.handed_in_on is not null
      and f.outcome is distinct from 'not_recognised'
    order by f.handed_in_on desc, f.id limit 1) h on true`;
