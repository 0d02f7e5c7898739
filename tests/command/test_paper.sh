#!/bin/sh
# The register of papers: when each came and was entered, what was judged, where its scan lies.
. tests/lib/story.sh
opens_under union 2026-11-02

m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
m case open --person 1999900010 --kind food_basket >/dev/null
m case set D1 dependents no district النسيم short_address RNBB2312 >/dev/null

# One key of a paper, as a machine reads it.
of_paper() { # PAPER KEY
    m case papers D1 --format json | grep "\"paper\":\"$1\"" | sed "s/.*\"$2\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/"
}

# --- a case of a day that was worked on paper ---
now=2026-11-02T11:00
is a_case_of_yesterday_is_opened_today \
    "$(m case open --person 1999900010 --kind service --received 2026-11-01)" D2
does an_id_that_was_valid_yesterday_is_matched \
    m case paper D2 national_id matched --expires 2026-11-01 --received 2026-11-01
has the_verdict_is_for_that_day "$(m case verdicts D2 --format tsv)" \
    'submission	valid	2026-11-01	2026-11-01	2026-11-02T'
refuses nothing_is_handed_in_tomorrow 65 2026-11-02 \
    m case open --person 1999900010 --kind service --received 2026-11-03

# --- when it came, and when that was entered ---
now=2026-11-02T12:00
does a_paper_of_a_day_on_paper_is_entered_later \
    m case paper D1 national_id matched --expires 1460/1/1 --received 2026-11-01
is the_day_it_came_is_kept "$(of_paper national_id received_on)" 2026-11-01
is nobody_makes_an_hour_up "$(of_paper national_id is_exact)" false
is when_it_was_entered_is_kept_too "$(of_paper national_id keyed_at)" 2026-11-02T09:00:00.000Z
does an_hour_that_is_known_is_exact \
    m case paper D1 national_address received --received 2026-11-02T10:30
is it_is_kept_as_it_was "$(of_paper national_address received_at)" 2026-11-02T07:30:00.000Z
is and_called_exact "$(of_paper national_address is_exact)" true
now=2026-11-02T12:30
does what_was_entered_of_its_coming_is_corrected \
    m case paper D1 national_address received --received 2026-11-02T11:00
is and_when_that_was_entered "$(of_paper national_address keyed_at)" 2026-11-02T09:30:00.000Z
refuses nothing_comes_tomorrow 65 Received \
    m case paper D1 national_address received --received 2026-11-03
refuses what_is_no_moment_is_said 65 soon m case paper D1 national_address received --received soon
does a_day_is_told_in_either_calendar \
    m case paper D1 national_address received --received 1448/5/21
is it_is_the_same_day "$(of_paper national_address received_on)" 2026-11-01
is and_its_hour_is_not_known "$(of_paper national_address is_exact)" false

# --- its scan ---
scan=$(dirname "$office")/id.pdf
printf 'the bytes of a scan' >"$scan"
mkfifo "$scan.pipe"
refuses a_pipe_is_no_scan_and_is_not_waited_for 66 pipe m paper scan D1 national_id "$scan.pipe"
does a_scan_is_kept m paper scan D1 national_id "$scan"
is with_what_its_bytes_are "$(of_paper national_id scan_digest)" \
    "$(printf 'the bytes of a scan' | b2sum -l 256 | cut -d' ' -f1)"
has it_is_told_in_the_story "$(m case history D1)" 'National ID: Scan kept'
does it_is_the_same_when_it_is_looked_at_again m paper verify D1
has and_said_to_be "$said" 'As it was kept'
refuses a_paper_that_did_not_come_has_no_scan 65 papers_present m paper scan D1 iqama "$scan"
refuses a_file_that_is_not_there_is_no_scan 66 nowhere m paper scan D1 national_id nowhere.pdf
refuses a_folder_is_no_scan 66 '' m paper scan D1 national_id "$(dirname "$office")"
printf 'other bytes' >"$scan"
refuses a_changed_file_is_said 65 'was changed' m paper verify
rm "$scan"
refuses a_missing_file_is_said 65 'cannot be read' m paper verify D1
m paper verify --format tsv >"$scan.tsv" 2>/dev/null
is a_machine_is_told_which "$(sed -n 2p "$scan.tsv" | cut -f1-3)" 'D1	national_id	missing'
does the_scan_is_taken_back m undo
is then_there_is_none "$(of_paper national_id scan)" null

# --- what is no scan ---
refuses a_scan_without_a_name_is_said 65 empty m --lang en paper scan D1 national_id ''
hidden=$(printf '%s/i\001d.pdf' "$(dirname "$office")")
printf x >"$hidden"
refuses a_name_that_cannot_be_seen_is_refused 65 unseen_name m paper scan D1 national_id "$hidden"
has and_shown_where_it_stands "$said" 'i<U+0001>d.pdf'
broken=$(printf '%s/i\377d.pdf' "$(dirname "$office")")
printf x >"$broken"
refuses a_name_that_is_no_text_too 65 unseen_name m paper scan D1 national_id "$broken"
spaced="$(dirname "$office")/my  id.pdf"
printf 'the bytes of a scan' >"$spaced"
does a_name_is_kept_letter_by_letter m paper scan D1 national_id "$spaced"
does and_found_again m paper verify D1
truncate -s 40G "$scan.huge"
refuses a_scan_larger_than_the_office_takes_is_not_read 65 '100 MB' \
    m paper scan D1 national_id "$scan.huge"
has and_its_size_is_said "$said" '42950 MB'
does the_office_takes_larger_ones_where_it_says_so \
    m --as admin setting set paper.scan_megabytes 2
truncate -s 2100000 "$scan.huge"
refuses or_smaller_ones 65 scan_too_large m paper scan D1 national_id "$scan.huge"
truncate -s 2000000 "$scan.huge"
does up_to_the_last_byte m paper scan D1 national_id "$scan.huge"
truncate -s 30G "$scan.huge"
refuses one_that_has_grown_is_not_read_either 65 'Larger than a scan may be' \
    m --lang en paper verify D1
rm "$scan.huge"

# --- a paper that came later than the file was complete ---
m case paper D1 national_address matched >/dev/null
m case verify D1 >/dev/null
m case match D1 --all >/dev/null
m case declare D1 --means phone --consent yes >/dev/null
is the_file_is_complete_today "$(value 1448-1 complete_on)" 2026-11-02
now=2026-11-05T10:00
refuses a_complete_file_cannot_have_lacked_a_paper 65 2026-11-02 \
    m case paper 1448-1 national_id matched --received 2026-11-04
does that_it_came_earlier_may_be_corrected \
    m case paper 1448-1 national_id matched --received 2026-11-01T09:30
is completeness_stays_what_it_was "$(value 1448-1 complete_on)" 2026-11-02
is_sound

# --- a file whose papers were judged before verdicts were kept ---
sqlite3 "$office" 'DELETE FROM paper_verdict'
has what_its_papers_tell_is_shown "$(m case verdicts 1448-1 --format tsv)" \
    'national_id	submission	valid'
has by_whom_and_when "$(m case verdicts 1448-1 --format json | grep national_id)" '"judged_at":"2026-11-05T'
tap_end
