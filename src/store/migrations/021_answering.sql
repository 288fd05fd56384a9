-- What answering writes, each in one call from the product (decision 007). The group waits first: in a function, unlike
-- in one statement, what comes after the lock sees what the one waited for has written.

create function cast_answer(
  in_round uuid, in_unit uuid, in_rated uuid, in_relation text, in_background text, in_answers bytea, rewritten int
) returns void
  language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('cast %s %s', in_round, in_unit), 0));
  with mixed as (
    delete from answer
    where key in (
      select key from answer
      where round = in_round and unit = in_unit and rated is not distinct from in_rated
      order by gen_random_uuid() limit rewritten)
    returning relation, background, answers
  ), together as (
    select relation, background, answers from mixed
    union all
    select in_relation, in_background, in_answers
  )
  insert into answer (key, round, unit, rated, relation, background, answers)
  select gen_random_uuid(), in_round, in_unit, in_rated, relation, background, answers
  from together order by gen_random_uuid();
end
$$;

-- Says whether the person's mark stands: it does not when the code was replaced in the same moment.
create function mark_collected(in_round uuid, in_unit uuid, in_id uuid, in_code_hash text) returns boolean
  language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('collect %s %s', in_round, in_unit), 0));
  update invitation set collected = collected or (id = in_id and code_hash = in_code_hash)
  where round = in_round and unit = in_unit;
  return coalesce((select collected from invitation where id = in_id), false);
end
$$;
