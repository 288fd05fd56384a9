-- What HR says to those who are in the middle of an own course or dialogue when it is withdrawn.

alter table own_work
  add column withdrawn_because text not null default '' check (length(withdrawn_because) <= 500);
