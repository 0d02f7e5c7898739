#!/bin/sh
# An installed copy finds its policies, schema and translations without the checkout.
. tests/lib/tap.sh

folder=$(dirname "$office")
does it_installs_under_a_folder make -s install SAN="${SAN:-}" DESTDIR="$folder/root" PREFIX=/opt/muamala
program=$folder/root/opt/muamala/bin/muamala
is the_program_stands_in_bin "$([ -x "$program" ] && echo yes)" yes
is the_manual_stands_in_man "$(ls "$folder/root/opt/muamala/share/man/man1")" muamala.1
is in_arabic_too_and_filled \
    "$(grep -c '^.fB.-.-password' "$folder/root/opt/muamala/share/man/ar/man1/muamala.1")" 1
is it_knows_its_policies "$(cd / && "$program" policy list --format tsv | wc -l)" 7
does it_makes_an_office_from_another_folder \
    sh -c "cd / && '$program' init --policy tuwaim --admin huda '$office'"
has it_speaks_arabic_without_the_checkout \
    "$(cd / && LC_ALL=C "$program" --lang ar try nothing 2>&1)" "nothing"
does it_uninstalls make -s uninstall DESTDIR="$folder/root" PREFIX=/opt/muamala
is and_leaves_nothing "$(find "$folder/root" -type f | wc -l)" 0
tap_end
