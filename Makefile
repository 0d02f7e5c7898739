# Muamala: see README.md. `make help` lists the targets.

CC := gcc
PREFIX ?= /usr/local
SAN ?=
B := $(if $(SAN),build-san,build)

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes
SANITIZE := $(if $(SAN),-fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
CFLAGS ?= -O2 -g
ALL_CFLAGS := -std=c17 -D_GNU_SOURCE $(WARNINGS) $(SANITIZE) -Isrc -I. $(CFLAGS)
# The text engine loops over whole lines: there vectors pay.
$(B)/obj/src/text/%.o: ALL_CFLAGS := $(subst -O2,-O3,$(ALL_CFLAGS))
ALL_LDFLAGS := $(SANITIZE) $(LDFLAGS)
LIBS := -lncursesw -ltinfo -lsqlite3 -lunistring -lsodium
TEST_LIBS := -lcmocka -lfribidi -lvterm -licuuc -licui18n -lutil

# Where nobody said how many at once, as many as there are processors.
PARALLEL = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc))

BUILD_PACKAGES := libncurses-dev libsqlite3-dev libunistring-dev libsodium-dev gettext
PEER_PACKAGES := vim nano tig mc whiptail fzf
PICTURE_PACKAGES := xvfb xdotool imagemagick x11-utils dbus-x11 fonts-dejavu-core xterm xfce4-terminal \
                    konsole pterm mlterm kitty libgl1-mesa-dri tmux screen
TEST_PACKAGES := libcmocka-dev libvterm-dev libfribidi-dev libicu-dev unicode-data sqlite3 groff-base
FUZZ_PACKAGES := clang libclang-rt-dev

SOURCES := $(sort $(shell find src db ui -name '*.c' ! -path 'src/paper/*' 2>/dev/null))
LIB_OBJECTS := $(patsubst %.c,$(B)/obj/%.o,$(filter-out src/main.c,$(SOURCES)))
TEST_LIB_OBJECTS := $(patsubst %.c,$(B)/obj/%.o,$(sort $(wildcard tests/lib/*.c)))
TEST_SOURCES := $(sort $(wildcard tests/unit/test_*.c tests/property/test_*.c tests/store/test_*.c \
                 tests/fault/test_*.c tests/command/test_*.c tests/screen/test_*.c))
TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(TEST_SOURCES))
FUZZERS := $(patsubst tests/fuzz/fuzz_%.c,%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
FUZZ_SOURCES := $(filter src/base/% src/text/% src/view/key.c db/system.c,$(SOURCES)) $(wildcard ui/*.c)
FUZZ_OBJECTS := $(patsubst %.c,$(B)/obj/%.o,$(FUZZ_SOURCES))
TESTS += $(FUZZERS:%=$(B)/tests/fuzz/fuzz_%)
SHELL_TESTS := tests/layers.sh tests/size.sh tests/catalogue.sh $(sort $(wildcard tests/command/*.sh tests/policies/*.sh))
POLICIES := $(sort $(wildcard db/policies/*.policy))
MIGRATIONS := $(sort $(wildcard db/migrations/*.sql))
GENERATED := $(B)/gen/policies_table.o $(B)/gen/migrations_table.o
PAGES := $(patsubst man/%,$(B)/man/%,$(wildcard man/*.[15] man/ar/*.[15]))
CATALOGUES := $(patsubst locale/%.po,$(B)/locale/%/LC_MESSAGES/muamala.mo,$(wildcard locale/*.po))

.PHONY: all help deps test-deps demo run check fault fuzz lint bench install uninstall pot po check-catalogue clean
.SECONDARY:
.DELETE_ON_ERROR:
all: $(B)/muamala $(CATALOGUES) $(PAGES)

help:
	@echo "make           build $(B)/muamala"
	@echo "make demo      install what is missing, build, make a demo office and open it"
	@echo "make run       open the office of \$$MUAMALA_FILE, or your own"
	@echo "make check     install what the tests need and run them (SAN=1: with sanitizers)"
	@echo "make fault     hundreds of kills, and power cuts"
	@echo "make fuzz      ten minutes of random input each (FUZZERS='utf8 bidi', FUZZ_SECONDS=60)"
	@echo "make lint      clang-format, cppcheck, and whether all texts are translated"
	@echo "make bench     measure, beside other programs (BENCH='keys screens search text change desks')"
	@echo "make terminals take pictures in real terminals, to be looked at"
	@echo "make install   into \$$DESTDIR\$$PREFIX; make uninstall takes it away again"
	@echo "make pot po    renew the translation template and the catalogues"

# --- what must be on the machine ---------------------------------------------------------------

deps:
	@sh .ci/need-packages $(BUILD_PACKAGES)

test-deps:
	@sh .ci/need-packages $(BUILD_PACKAGES) $(TEST_PACKAGES)

# --- the program -------------------------------------------------------------------------------

$(B)/libmuamala.a: $(LIB_OBJECTS) $(GENERATED)
	@rm -f $@
	@ar rcs $@ $^

$(B)/muamala: $(B)/obj/src/main.o $(B)/libmuamala.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# Profiles and migrations are carried inside the program, so an installed copy cannot lose them. A
# folder is named beside its files: it is newer when one of them was renamed.
$(B)/gen/policies_table.c: db/embed.sh db/policies $(POLICIES)
	@mkdir -p $(@D)
	sh db/embed.sh policies $(POLICIES) >$@

$(B)/gen/migrations_table.c: db/embed.sh db/migrations $(MIGRATIONS)
	@mkdir -p $(@D)
	sh db/embed.sh migrations $(MIGRATIONS) >$@

$(B)/gen/%.o: $(B)/gen/%.c
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(B)/locale/%/LC_MESSAGES/muamala.mo: locale/%.po
	@mkdir -p $(@D)
	msgfmt --check-format -o $@ $<

$(B)/gen/ui/screens_list.h: $(wildcard ui/screens/*.h)
	@mkdir -p $(@D)
	@grep -l '^extern const ScreenKind' $^ | sed 's/.*/#include "&"/' >$@
	@sed -n 's/^extern const ScreenKind \([a-z_]*\)_screen;.*/X(\1)/p' $^ | sort | tr '\n' ' ' | \
	  sed 's/^/#define SCREEN_LIST(X) /' >>$@

NEED_SCREENS := $(B)/obj/man/fill.o $(B)/obj/ui/together.o $(B)/obj/tests/screen/test_hostile_fields.o
$(NEED_SCREENS): $(B)/gen/ui/screens_list.h
$(NEED_SCREENS): ALL_CFLAGS += -I$(B)/gen

# The manual's lists of commands, keys and settings come from the program's tables.
$(B)/fill-page: $(B)/obj/man/fill.o $(B)/libmuamala.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

$(B)/man/ar/%: man/ar/% $(B)/fill-page $(CATALOGUES)
	@mkdir -p $(@D)
	$(B)/fill-page ar <$< >$@

$(B)/man/%: man/% $(B)/fill-page $(CATALOGUES)
	@mkdir -p $(@D)
	$(B)/fill-page en <$< >$@

demo: deps
	@$(MAKE) --no-print-directory $(PARALLEL) all
	@[ -e $(B)/demo.office ] || $(B)/muamala demo $(B)/demo.office
	@if [ -t 0 ] && [ -t 1 ]; then exec $(B)/muamala -f $(B)/demo.office; fi; \
	echo "muamala: there is no terminal here; this is the demo office's day sheet" >&2; \
	exec $(B)/muamala -f $(B)/demo.office --as manager report day

run: all
	$(B)/muamala

# --- tests -------------------------------------------------------------------------------------

check: test-deps
	@$(MAKE) --no-print-directory $(PARALLEL) tests
	@SAN='$(SAN)' MUAMALA=$(CURDIR)/$(B)/muamala sh tests/run.sh $(SHELL_TESTS) $(TESTS)

.PHONY: tests
tests: all $(TESTS)

$(B)/tests/%: $(B)/obj/tests/%.o $(TEST_LIB_OBJECTS) $(B)/libmuamala.a
	@mkdir -p $(@D)
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) $(TEST_LIBS)

fault: test-deps
	@$(MAKE) --no-print-directory $(PARALLEL) tests
	@MUAMALA_TEST_KILLS=200 sh tests/run.sh $(filter $(B)/tests/fault/%,$(TESTS))

# What libFuzzer finds is left in build-fuzz/found/; once it is mended, it goes into
# tests/fuzz/corpus/TARGET/, whose inputs `make check` replays.
FUZZ_SECONDS ?= 600
FUZZ_SANITIZE := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

fuzz: deps
	@sh .ci/need-packages $(FUZZ_PACKAGES)
	@$(MAKE) --no-print-directory $(PARALLEL) B=build-fuzz CC=clang WARNINGS= SANITIZE='$(FUZZ_SANITIZE)' \
	  $(FUZZERS:%=build-fuzz/fuzz_%)
	@sh tests/fuzz/run.sh build-fuzz $(FUZZ_SECONDS) $(FUZZERS)

FUZZ_LIB_OBJECTS := $(patsubst %.c,$(B)/obj/%.o,tests/fuzz/fuzz.c)

$(B)/libfuzzed.a: $(FUZZ_OBJECTS)
	@rm -f $@
	@ar rcs $@ $^

$(B)/fuzz_%: $(B)/obj/tests/fuzz/fuzz_%.o $(FUZZ_LIB_OBJECTS) $(B)/libfuzzed.a
	$(CC) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)

$(B)/tests/fuzz/%: $(B)/obj/tests/fuzz/%.o $(B)/obj/tests/fuzz/replay.o $(FUZZ_LIB_OBJECTS) $(B)/libmuamala.a
	@mkdir -p $(@D)
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

lint:
	clang-format --dry-run --Werror $$(git ls-files '*.c' '*.h')
	cppcheck --quiet --error-exitcode=1 --std=c11 --enable=warning,portability,performance \
	  --inline-suppr --suppress=missingIncludeSystem -Isrc -I. src db ui
	@$(MAKE) --no-print-directory check-catalogue

# Other programs to be measured beside this one; without them it is measured alone.
bench: test-deps
	-@sh .ci/need-packages $(PEER_PACKAGES)
	@$(MAKE) --no-print-directory $(PARALLEL) all \
	  $(patsubst tests/%.c,$(B)/tests/%,$(wildcard tests/bench/*.c))
	@sh tests/bench/run.sh $(B) $(B)/muamala $(BENCH)

# Pictures of a screen in real terminals, to be looked at: $(B)/terminals/*.png.
.PHONY: terminals
terminals: deps
	@sh .ci/need-packages $(PICTURE_PACKAGES)
	@$(MAKE) --no-print-directory $(PARALLEL) all
	@[ -e $(B)/demo.office ] || $(B)/muamala demo $(B)/demo.office
	@sh tests/terminals/pictures.sh $(CURDIR)/$(B)/muamala $(CURDIR)/$(B)/demo.office $(B)/terminals

# --- installing --------------------------------------------------------------------------------

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/locale
	install -m 755 $(B)/muamala $(DESTDIR)$(PREFIX)/bin/muamala
	cp -R $(B)/locale/. $(DESTDIR)$(PREFIX)/share/locale/
	for page in $(PAGES); do \
	  section=$${page##*.}; \
	  case $$page in */man/ar/*) folder=ar/man$$section;; *) folder=man$$section;; esac; \
	  install -d $(DESTDIR)$(PREFIX)/share/man/$$folder; \
	  install -m 644 $$page $(DESTDIR)$(PREFIX)/share/man/$$folder/ || exit 1; \
	done

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/muamala
	rm -f $(DESTDIR)$(PREFIX)/share/locale/*/LC_MESSAGES/muamala.mo
	rm -f $(DESTDIR)$(PREFIX)/share/man/man[15]/muamala.[15]
	rm -f $(DESTDIR)$(PREFIX)/share/man/ar/man[15]/muamala.[15]

# --- translations ------------------------------------------------------------------------------

POT := locale/muamala.pot

pot:
	find src db ui -name '*.[ch]' | sort | xgettext --files-from=- --from-code=UTF-8 --language=C \
	  --keyword=_ --keyword=N_ --keyword=ngettext:1,2 --keyword=NP_:1,2 --add-comments=TRANSLATORS: \
	  --no-wrap --sort-by-file --add-location=file --package-name=muamala --output=$(POT)
	sed -i -e '/^"POT-Creation-Date:/d' -e 's/charset=CHARSET/charset=UTF-8/' \
	  -e '/^# /d' -e '/^#$$/d' $(POT)

# English says what the sources say.
po: pot
	for catalogue in locale/*.po; do \
	  msgmerge --quiet --update --backup=none --no-wrap --no-fuzzy-matching $$catalogue $(POT); \
	  msgattrib --no-obsolete --no-wrap --output-file=$$catalogue $$catalogue; \
	done
	msgen --no-wrap --output-file=locale/en.po locale/en.po

# Every text of the sources is translated.
check-catalogue:
	@sh tests/run.sh tests/catalogue.sh

clean:
	rm -rf build build-san build-fuzz

-include $(shell find $(B)/obj -name '*.d' 2>/dev/null)
