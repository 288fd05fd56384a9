-- What a unit of cmi5 has done in a session beside what it told: it must read the learner's preferences before it tells
-- anything (cmi5 11.0), and says once at most that the learner passed or failed (9.3).
alter table course_session add column preferences_read_at timestamptz, add column judged_at timestamptz;
