CREATE TABLE attachment (
    id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    blob TEXT NOT NULL,
    wrapped_key TEXT NOT NULL,
    added_on TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_attachment_owner_id ON attachment (owner_id);

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

CREATE TABLE body (
    id TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    short_ru TEXT NOT NULL,
    short_kk TEXT NOT NULL,
    level TEXT NOT NULL,
    addressee_ru TEXT NOT NULL,
    addressee_kk TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    retired INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE calendar_change (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    working INTEGER NOT NULL,
    reason_ru TEXT NOT NULL,
    reason_kk TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_calendar_change_day ON calendar_change (day);

CREATE TABLE complaint_list (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    year INTEGER NOT NULL,
    n INTEGER NOT NULL,
    series TEXT NOT NULL,
    received_on TEXT NOT NULL,
    person TEXT NOT NULL,
    person_key TEXT NOT NULL,
    line TEXT NOT NULL,
    topic_id TEXT,
    place_id TEXT,
    stage TEXT NOT NULL,
    due_on TEXT,
    handler_id TEXT,
    problem_id TEXT,
    channel TEXT NOT NULL,
    urgency TEXT NOT NULL,
    live INTEGER NOT NULL,
    PRIMARY KEY (seq),
    UNIQUE (id)
);

CREATE INDEX ix_complaint_list_live_due_on ON complaint_list (live, due_on);

CREATE INDEX ix_complaint_list_live_handler_id_received_on ON complaint_list (live, handler_id, received_on);

CREATE INDEX ix_complaint_list_live_handler_id_stage_due_on ON complaint_list (live, handler_id, stage, due_on);

CREATE INDEX ix_complaint_list_live_person_key ON complaint_list (live, person_key);

CREATE INDEX ix_complaint_list_live_place_id_received_on ON complaint_list (live, place_id, received_on);

CREATE INDEX ix_complaint_list_live_received_on ON complaint_list (live, received_on);

CREATE INDEX ix_complaint_list_live_stage_received_on ON complaint_list (live, stage, received_on);

CREATE INDEX ix_complaint_list_live_topic_id_received_on ON complaint_list (live, topic_id, received_on);

CREATE INDEX ix_complaint_list_live_year_n ON complaint_list (live, year, n);

CREATE INDEX ix_complaint_list_problem_id ON complaint_list (problem_id);

CREATE TABLE head (
    rec TEXT NOT NULL,
    field TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (rec, field, stamp)
)
 WITHOUT ROWID;

CREATE TABLE inquiry_list (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER,
    n INTEGER,
    series TEXT NOT NULL,
    title TEXT NOT NULL,
    body_id TEXT,
    body TEXT NOT NULL,
    created_on TEXT NOT NULL,
    registered_on TEXT,
    sent_on TEXT,
    due_on TEXT,
    stage TEXT NOT NULL,
    answered_on TEXT,
    waiting INTEGER NOT NULL,
    ungraded INTEGER NOT NULL,
    complaints INTEGER NOT NULL,
    live INTEGER NOT NULL,
    PRIMARY KEY (seq),
    UNIQUE (id)
);

CREATE INDEX ix_inquiry_list_live_body_id ON inquiry_list (live, body_id);

CREATE INDEX ix_inquiry_list_live_due_on ON inquiry_list (live, due_on);

CREATE INDEX ix_inquiry_list_live_stage_due_on ON inquiry_list (live, stage, due_on);

CREATE INDEX ix_inquiry_list_live_ungraded ON inquiry_list (live, ungraded);

CREATE INDEX ix_inquiry_list_live_waiting_due_on ON inquiry_list (live, waiting, due_on);

CREATE INDEX ix_inquiry_list_live_year_n ON inquiry_list (live, year, n);

CREATE TABLE journal (
    line INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    user TEXT,
    tbl TEXT NOT NULL,
    rec TEXT NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    parents TEXT NOT NULL,
    PRIMARY KEY (line),
    UNIQUE (stamp)
);

CREATE INDEX ix_journal_rec ON journal (rec);

CREATE INDEX ix_journal_set_tbl_moment ON journal (tbl, moment) WHERE kind = 'set';

CREATE UNIQUE INDEX uq_journal_device_number ON journal (device, number);

CREATE TABLE place (
    id TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id TEXT,
    kato TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_place_parent_id ON place (parent_id);

CREATE TABLE report (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    snapshot INTEGER NOT NULL,
    language TEXT NOT NULL,
    calendar_version TEXT NOT NULL,
    digest TEXT NOT NULL,
    figures TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE search_doc (
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rec TEXT NOT NULL,
    PRIMARY KEY (seq),
    UNIQUE (rec)
);

CREATE TABLE series (
    id TEXT NOT NULL,
    letter TEXT NOT NULL,
    device_id TEXT NOT NULL,
    since TEXT NOT NULL,
    retired_on TEXT,
    PRIMARY KEY (id)
);

CREATE TABLE setting (
    id TEXT NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_setting_key ON setting ("key");

CREATE TABLE term_rule (
    id TEXT NOT NULL,
    "key" TEXT NOT NULL,
    n INTEGER NOT NULL,
    unit TEXT NOT NULL,
    basis_ru TEXT NOT NULL,
    basis_kk TEXT NOT NULL,
    source TEXT NOT NULL,
    verified INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (id)
);

CREATE INDEX ix_term_rule_key ON term_rule ("key");

CREATE TABLE topic (
    id TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    parent_id TEXT,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_topic_parent_id ON topic (parent_id);

CREATE TABLE tripwire (
    id INTEGER NOT NULL,
    writes INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE user (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    post_ru TEXT NOT NULL,
    post_kk TEXT NOT NULL,
    phone TEXT NOT NULL,
    retired_on TEXT,
    PRIMARY KEY (id)
);

CREATE TABLE card (
    id TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    title_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    text_kk TEXT NOT NULL,
    version INTEGER NOT NULL,
    topic_id TEXT,
    retired INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(topic_id) REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_card_topic_id ON card (topic_id);

CREATE TABLE competence (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    place_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(topic_id) REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_competence_body_id ON competence (body_id);

CREATE INDEX ix_competence_topic_id ON competence (topic_id);

CREATE TABLE letterhead (
    id TEXT NOT NULL,
    office_ru TEXT NOT NULL,
    office_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    district_ru TEXT NOT NULL,
    district_kk TEXT NOT NULL,
    contacts_ru TEXT NOT NULL,
    contacts_kk TEXT NOT NULL,
    post_ru TEXT NOT NULL,
    post_kk TEXT NOT NULL,
    signature_ru TEXT NOT NULL,
    signature_kk TEXT NOT NULL,
    phone TEXT NOT NULL,
    legal_basis_ru TEXT NOT NULL,
    legal_basis_kk TEXT NOT NULL,
    logo_id TEXT,
    incoming_reference INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(logo_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE office (
    id TEXT NOT NULL,
    maslikhat_ru TEXT NOT NULL,
    maslikhat_kk TEXT NOT NULL,
    district_ru TEXT NOT NULL,
    district_kk TEXT NOT NULL,
    deputy_user_id TEXT NOT NULL,
    language TEXT NOT NULL,
    created_on TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(deputy_user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE official (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    name TEXT NOT NULL,
    post_ru TEXT NOT NULL,
    post_kk TEXT NOT NULL,
    addressee_ru TEXT NOT NULL,
    addressee_kk TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    retired INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_official_body_id ON official (body_id);

CREATE TABLE person (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_other TEXT NOT NULL,
    iin TEXT NOT NULL,
    address TEXT NOT NULL,
    place_id TEXT,
    language TEXT,
    consent_on TEXT,
    consent_way TEXT NOT NULL,
    notes TEXT NOT NULL,
    erased_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_person_iin ON person (iin);

CREATE TABLE problem (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    topic_id TEXT,
    place_id TEXT,
    note TEXT NOT NULL,
    closed_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(topic_id) REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE complaint (
    id TEXT NOT NULL,
    year INTEGER NOT NULL,
    n INTEGER NOT NULL,
    series TEXT NOT NULL,
    text TEXT NOT NULL,
    received_on TEXT NOT NULL,
    received_at INTEGER,
    day_assumed INTEGER NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    external_number TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    translation TEXT NOT NULL,
    topic_id TEXT,
    place_id TEXT,
    address TEXT NOT NULL,
    handler_id TEXT,
    urgency TEXT NOT NULL,
    problem_id TEXT,
    note TEXT NOT NULL,
    source_key TEXT NOT NULL,
    deleted_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(topic_id) REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(place_id) REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(handler_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(problem_id) REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_complaint_facts ON complaint (id, n, series, received_on, day_assumed, channel, language, topic_id, place_id, problem_id, deleted_on);

CREATE INDEX ix_complaint_problem_id ON complaint (problem_id);

CREATE INDEX ix_complaint_received_on ON complaint (received_on);

CREATE INDEX ix_complaint_source_key ON complaint (source_key);

CREATE UNIQUE INDEX uq_complaint_number ON complaint (year, series, n);

CREATE TABLE decision (
    id TEXT NOT NULL,
    problem_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL,
    amount INTEGER,
    document TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(problem_id) REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_decision_problem_id ON decision (problem_id);

CREATE TABLE inquiry (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_on TEXT NOT NULL,
    year INTEGER,
    n INTEGER,
    series TEXT NOT NULL,
    registered_on TEXT,
    parent_id TEXT,
    problem_id TEXT,
    body_id TEXT,
    official_id TEXT,
    language TEXT NOT NULL,
    short_title TEXT NOT NULL,
    subject_ru TEXT NOT NULL,
    subject_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    text_kk TEXT NOT NULL,
    term_n INTEGER NOT NULL,
    term_unit TEXT NOT NULL,
    term_rule_id TEXT,
    term_verified INTEGER NOT NULL,
    receipt_is_day_one INTEGER NOT NULL,
    executor TEXT NOT NULL,
    executor_phone TEXT NOT NULL,
    answers_to_number TEXT NOT NULL,
    answers_to_day TEXT,
    annulled_on TEXT,
    annulled_reason TEXT NOT NULL,
    closed_on TEXT,
    deleted_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(problem_id) REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(official_id) REFERENCES official (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(term_rule_id) REFERENCES term_rule (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_inquiry_body_id ON inquiry (body_id);

CREATE INDEX ix_inquiry_parent_id ON inquiry (parent_id);

CREATE INDEX ix_inquiry_problem_id ON inquiry (problem_id);

CREATE INDEX ix_inquiry_series_year_n ON inquiry (series, year, n);

CREATE UNIQUE INDEX uq_inquiry_number ON inquiry (year, series, n) WHERE n IS NOT NULL;

CREATE TABLE phone (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_phone_number ON phone (number);

CREATE INDEX ix_phone_person_id ON phone (person_id);

CREATE TABLE action (
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL,
    body_id TEXT,
    user_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_action_complaint_id ON action (complaint_id);

CREATE TABLE applicant (
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    contact INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_applicant_complaint_id ON applicant (complaint_id);

CREATE INDEX ix_applicant_person_id ON applicant (person_id);

CREATE TABLE became_overdue (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    due_on TEXT NOT NULL,
    noticed_on TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_became_overdue_inquiry_id ON became_overdue (inquiry_id);

CREATE TABLE closing (
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    "on" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    user_id TEXT,
    reopened_on TEXT,
    reopened_reason TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_closing_complaint_id ON closing (complaint_id);

CREATE TABLE dispatch (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    body_id TEXT,
    sent_on TEXT NOT NULL,
    way TEXT NOT NULL,
    delivered INTEGER,
    received_on TEXT,
    incoming_number TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_dispatch_inquiry_id ON dispatch (inquiry_id);

CREATE INDEX ix_dispatch_sent_on ON dispatch (sent_on);

CREATE TABLE enclosure (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    text_ru TEXT NOT NULL,
    text_kk TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    attachment_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_enclosure_inquiry_id_position ON enclosure (inquiry_id, position);

CREATE TABLE explanation (
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    "on" TEXT NOT NULL,
    way TEXT NOT NULL,
    card_id TEXT,
    card_version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    user_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(card_id) REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_explanation_complaint_id ON explanation (complaint_id);

CREATE TABLE extension (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    until TEXT NOT NULL,
    basis TEXT NOT NULL,
    notified_on TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_extension_inquiry_id ON extension (inquiry_id);

CREATE TABLE follow_up (
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    "on" TEXT NOT NULL,
    way TEXT NOT NULL,
    reached INTEGER NOT NULL,
    told TEXT NOT NULL,
    verdict TEXT,
    words TEXT NOT NULL,
    went_higher INTEGER,
    user_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_follow_up_complaint_id ON follow_up (complaint_id);

CREATE TABLE question (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    text_ru TEXT NOT NULL,
    text_kk TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_question_inquiry_id_position ON question (inquiry_id, position);

CREATE TABLE reply (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    body_id TEXT,
    body_number TEXT NOT NULL,
    body_day TEXT,
    incoming_number TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_reply_inquiry_id ON reply (inquiry_id);

CREATE TABLE resolution (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    "on" TEXT NOT NULL,
    way TEXT NOT NULL,
    said_by TEXT NOT NULL,
    citizen_agrees INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_resolution_inquiry_id ON resolution (inquiry_id);

CREATE TABLE served (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(complaint_id) REFERENCES complaint (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_served_complaint_id ON served (complaint_id);

CREATE INDEX ix_served_inquiry_id ON served (inquiry_id);

CREATE TABLE signer (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    post_ru TEXT NOT NULL,
    post_kk TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_signer_inquiry_id ON signer (inquiry_id);

CREATE TABLE grading (
    id TEXT NOT NULL,
    reply_id TEXT NOT NULL,
    grade TEXT NOT NULL,
    "on" TEXT NOT NULL,
    moment INTEGER NOT NULL,
    grader_id TEXT,
    evidence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(reply_id) REFERENCES reply (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(grader_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_grading_reply_id ON grading (reply_id);

CREATE TABLE promise (
    id TEXT NOT NULL,
    inquiry_id TEXT NOT NULL,
    reply_id TEXT,
    text TEXT NOT NULL,
    due_on TEXT NOT NULL,
    remind_on TEXT,
    official TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(reply_id) REFERENCES reply (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_promise_due_on ON promise (due_on);

CREATE INDEX ix_promise_inquiry_id ON promise (inquiry_id);

CREATE TABLE question_grading (
    id TEXT NOT NULL,
    reply_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    grade TEXT NOT NULL,
    "on" TEXT NOT NULL,
    moment INTEGER NOT NULL,
    grader_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(reply_id) REFERENCES reply (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(question_id) REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(grader_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_question_grading_question_id ON question_grading (question_id);

CREATE INDEX ix_question_grading_reply_id ON question_grading (reply_id);

CREATE TABLE promise_verdict (
    id TEXT NOT NULL,
    promise_id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    "on" TEXT NOT NULL,
    moment INTEGER NOT NULL,
    done_on TEXT,
    evidence TEXT NOT NULL,
    user_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(promise_id) REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_promise_verdict_promise_id ON promise_verdict (promise_id);

CREATE VIRTUAL TABLE search_text USING fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3 4');

CREATE VIRTUAL TABLE search_name USING fts5(body, content='', contentless_delete=1, tokenize='trigram');

CREATE TRIGGER tripwire_user_insert AFTER INSERT ON "user" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_user_update AFTER UPDATE ON "user" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_user_delete AFTER DELETE ON "user" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_office_insert AFTER INSERT ON "office" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_office_update AFTER UPDATE ON "office" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_office_delete AFTER DELETE ON "office" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_letterhead_insert AFTER INSERT ON "letterhead" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_letterhead_update AFTER UPDATE ON "letterhead" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_letterhead_delete AFTER DELETE ON "letterhead" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_series_insert AFTER INSERT ON "series" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_series_update AFTER UPDATE ON "series" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_series_delete AFTER DELETE ON "series" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_setting_insert AFTER INSERT ON "setting" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_setting_update AFTER UPDATE ON "setting" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_setting_delete AFTER DELETE ON "setting" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_calendar_change_insert AFTER INSERT ON "calendar_change" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_calendar_change_update AFTER UPDATE ON "calendar_change" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_calendar_change_delete AFTER DELETE ON "calendar_change" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_term_rule_insert AFTER INSERT ON "term_rule" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_term_rule_update AFTER UPDATE ON "term_rule" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_term_rule_delete AFTER DELETE ON "term_rule" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_place_insert AFTER INSERT ON "place" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_place_update AFTER UPDATE ON "place" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_place_delete AFTER DELETE ON "place" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_topic_insert AFTER INSERT ON "topic" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_topic_update AFTER UPDATE ON "topic" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_topic_delete AFTER DELETE ON "topic" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_body_insert AFTER INSERT ON "body" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_body_update AFTER UPDATE ON "body" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_body_delete AFTER DELETE ON "body" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_official_insert AFTER INSERT ON "official" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_official_update AFTER UPDATE ON "official" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_official_delete AFTER DELETE ON "official" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_competence_insert AFTER INSERT ON "competence" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_competence_update AFTER UPDATE ON "competence" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_competence_delete AFTER DELETE ON "competence" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_person_insert AFTER INSERT ON "person" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_person_update AFTER UPDATE ON "person" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_person_delete AFTER DELETE ON "person" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_phone_insert AFTER INSERT ON "phone" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_phone_update AFTER UPDATE ON "phone" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_phone_delete AFTER DELETE ON "phone" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_card_insert AFTER INSERT ON "card" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_card_update AFTER UPDATE ON "card" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_card_delete AFTER DELETE ON "card" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_problem_insert AFTER INSERT ON "problem" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_problem_update AFTER UPDATE ON "problem" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_problem_delete AFTER DELETE ON "problem" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_decision_insert AFTER INSERT ON "decision" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_decision_update AFTER UPDATE ON "decision" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_decision_delete AFTER DELETE ON "decision" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_complaint_insert AFTER INSERT ON "complaint" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_complaint_update AFTER UPDATE ON "complaint" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_complaint_delete AFTER DELETE ON "complaint" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_applicant_insert AFTER INSERT ON "applicant" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_applicant_update AFTER UPDATE ON "applicant" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_applicant_delete AFTER DELETE ON "applicant" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_action_insert AFTER INSERT ON "action" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_action_update AFTER UPDATE ON "action" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_action_delete AFTER DELETE ON "action" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_explanation_insert AFTER INSERT ON "explanation" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_explanation_update AFTER UPDATE ON "explanation" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_explanation_delete AFTER DELETE ON "explanation" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_follow_up_insert AFTER INSERT ON "follow_up" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_follow_up_update AFTER UPDATE ON "follow_up" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_follow_up_delete AFTER DELETE ON "follow_up" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_closing_insert AFTER INSERT ON "closing" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_closing_update AFTER UPDATE ON "closing" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_closing_delete AFTER DELETE ON "closing" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_inquiry_insert AFTER INSERT ON "inquiry" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_inquiry_update AFTER UPDATE ON "inquiry" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_inquiry_delete AFTER DELETE ON "inquiry" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_insert AFTER INSERT ON "question" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_update AFTER UPDATE ON "question" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_delete AFTER DELETE ON "question" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_enclosure_insert AFTER INSERT ON "enclosure" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_enclosure_update AFTER UPDATE ON "enclosure" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_enclosure_delete AFTER DELETE ON "enclosure" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_signer_insert AFTER INSERT ON "signer" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_signer_update AFTER UPDATE ON "signer" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_signer_delete AFTER DELETE ON "signer" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_served_insert AFTER INSERT ON "served" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_served_update AFTER UPDATE ON "served" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_served_delete AFTER DELETE ON "served" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_dispatch_insert AFTER INSERT ON "dispatch" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_dispatch_update AFTER UPDATE ON "dispatch" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_dispatch_delete AFTER DELETE ON "dispatch" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_extension_insert AFTER INSERT ON "extension" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_extension_update AFTER UPDATE ON "extension" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_extension_delete AFTER DELETE ON "extension" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_resolution_insert AFTER INSERT ON "resolution" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_resolution_update AFTER UPDATE ON "resolution" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_resolution_delete AFTER DELETE ON "resolution" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_became_overdue_insert AFTER INSERT ON "became_overdue" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_became_overdue_update AFTER UPDATE ON "became_overdue" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_became_overdue_delete AFTER DELETE ON "became_overdue" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_reply_insert AFTER INSERT ON "reply" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_reply_update AFTER UPDATE ON "reply" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_reply_delete AFTER DELETE ON "reply" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_grading_insert AFTER INSERT ON "grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_grading_update AFTER UPDATE ON "grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_grading_delete AFTER DELETE ON "grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_grading_insert AFTER INSERT ON "question_grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_grading_update AFTER UPDATE ON "question_grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_question_grading_delete AFTER DELETE ON "question_grading" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_insert AFTER INSERT ON "promise" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_update AFTER UPDATE ON "promise" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_delete AFTER DELETE ON "promise" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_verdict_insert AFTER INSERT ON "promise_verdict" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_verdict_update AFTER UPDATE ON "promise_verdict" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_promise_verdict_delete AFTER DELETE ON "promise_verdict" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_report_insert AFTER INSERT ON "report" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_report_update AFTER UPDATE ON "report" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_report_delete AFTER DELETE ON "report" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_attachment_insert AFTER INSERT ON "attachment" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_attachment_update AFTER UPDATE ON "attachment" BEGIN UPDATE tripwire SET writes = writes + 1; END;

CREATE TRIGGER tripwire_attachment_delete AFTER DELETE ON "attachment" BEGIN UPDATE tripwire SET writes = writes + 1; END;

INSERT INTO tripwire (id, writes) VALUES (1, 0);
