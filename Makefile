# headache: built, checked and installed with a Swift toolchain and make.
#
#   make            the program, statically linked: .build-static/release/headache
#   make install    the program, its manual and completions under PREFIX (~/.local)
#   make deps       installs the system packages that `make` needs; FOR=tests or FOR=bench, what those do
#   make demo       an invented diary through the program, in demo/
#   make check      the fast half of `make test`, under a minute after a change
#   make test       everything continuous integration checks
#   make any-date   the tests with the system's clock read as other dates
#   make test-report  the reports of made-up diaries printed by WeasyPrint and Chromium, counted, read back, and their
#                     pictures compared with those approved
#   make torture    the tests of faults in their long forms
#   make calibrate  the program's intervals and others on five million made-up diaries; rewrites the tables of docs/method.md
#   make bench      instructions counted, with limits; needs valgrind and strace
#   make bench-large  every verb on 200,000 attacks, 500 preventives, 6,000 drugs, 10,000 steps: the table of docs/performance.md
#   make coverage   what share of the lines of Storage and SQLite their tests run; fails under 95 %
#
# `make` and `make install` install no system package: they name what is missing, as does `make check`.
# All others install what they miss, and say so before.

PREFIX = $(HOME)/.local
SWIFT = swift
# Package.swift declares the tools of Tests/Tools where it finds this.
export HEADACHE_TOOLS = 1
# One build folder for each set of flags, so that neither rebuilds the other.
STATIC = --scratch-path .build-static -c release -Xswiftc -static-executable -Xlinker -s
CHECKED = --explicit-target-dependency-import-check error
BINARY = .build-static/release/headache

BIN = $(DESTDIR)$(PREFIX)/bin
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
MAN = $(DESTDIR)$(PREFIX)/share/man/man1

.PHONY: release deps demo check test test-report any-date torture oracles calibrate bench bench-large coverage lint claims build-tests bare-root migrating faults install uninstall clean
.NOTPARALLEL:

# Each test sets the clock of the program itself. Whatever starts it with the clock of this file is refused.
check test test-report any-date torture bench bench-large coverage bare-root faults oracles: export HEADACHE_NOW = set-by-each-test

# Names what is missing. A target that may install it says so here; it holds for whatever that target needs.
PACKAGES = .ci/packages
demo test test-report any-date torture bench coverage calibrate faults oracles: PACKAGES = .ci/packages --install

release:
	$(PACKAGES)
	$(SWIFT) build $(STATIC) --product headache

deps:
	.ci/packages --install $(FOR)

demo: release
	Tests/Tools/Demo/demo.sh $(BINARY) demo

# The suites that have a long form: faults, models, random input. HEADACHE_LONG=1 asks them for it.
LONG = FaultSweepTests|RecoveryFaultTests|ModelTests|UndoTests|AuditTests|FuzzTests|StreamingTests|DiaryDocumentTests|DocumentMutationTests|MigratedJournalTests
# `make check` leaves out what takes more than five seconds: these, and the tests that start whole programs.
SLOW = $(LONG)|SalvageTests|StorageTests.RefusalTests|ZoneAgreementTests|EndToEndTests

check: lint claims
	$(PACKAGES) tests
	$(SWIFT) test $(CHECKED) --skip '$(SLOW)'

# `swift test` last: its closing line sums the run up.
test: lint claims build-tests bare-root faults oracles
	$(SWIFT) test $(CHECKED)

# Minutes: real engines. REPORT='FOLDER --pictures' keeps the sheets as pictures, to be looked at.
test-report: build-tests
	$(PACKAGES) report
	Tests/Checks/Report/run .build/debug/headache .build/debug/invented $(REPORT)
	Tests/Checks/Report/run .build/debug/headache .build/debug/invented --control

# Nothing can be loaded into a static program: here the dynamic one of the tests stands in its place.
any-date: build-tests
	$(SWIFT) build $(CHECKED) --product migrating
	.ci/any-date .build/debug/headache

torture: build-tests migrating
	Tests/Checks/Faults/run $(BINARY) --long
	Tests/Checks/Oracle/run .build/debug/tabulate --long
	HEADACHE_LONG=1 $(SWIFT) test $(CHECKED) --filter '$(LONG)'

# Instruction counts, which repeat to a thousandth. BENCH=--large measures a million attacks as well.
bench: release
	$(PACKAGES) bench
	$(SWIFT) build $(STATIC) --product measure
	Tests/Checks/Bench/bench.py $(BINARY) .build-static/release/measure $(BENCH)

# Every verb on a long life, in a table; some minutes, most of them to make the diary.
bench-large: release
	Tests/Checks/Bench/large.py $(BINARY)

# Minutes, and a build of its own: not part of `make test`.
coverage:
	$(PACKAGES) tests
	.ci/coverage 95 $(SWIFT) test --scratch-path .build-coverage --filter 'StorageTests|SQLiteTests'

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests Migrations

claims:
	.ci/claims

build-tests:
	$(PACKAGES) tests
	.ci/build-tests $(SWIFT) build --build-tests $(CHECKED)

bare-root: release
	.ci/bare-root $(BINARY)

# A program with one migration more, for the sweep of kills; nothing installs it.
migrating: release
	$(SWIFT) build $(STATIC) --product migrating

# After build-tests, which installs what it needs.
faults: build-tests migrating
	Tests/Checks/Faults/run $(BINARY)

# After build-tests, which builds it.
oracles: build-tests
	Tests/Checks/Oracle/run .build/debug/tabulate

# Half an hour of one core. Statsmodels, which one of the methods is fitted with, goes into a folder of its own.
STATSMODELS = .build-statsmodels
calibrate:
	$(PACKAGES) calibrate
	$(SWIFT) build -c release --product calibrate
	.build/release/calibrate run docs
	python3 -m venv $(STATSMODELS)
	$(STATSMODELS)/bin/pip install --quiet 'statsmodels>=0.14'
	.build/release/calibrate lives | $(STATSMODELS)/bin/python -B Tests/Checks/Oracle/bsts.py > docs/calibration-bsts.tsv
	.build/release/calibrate page docs

install: release
	install -d $(BIN) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS) $(MAN)
	install -m 755 $(BINARY) $(BIN)/headache
	install -m 644 docs/man/headache.1 $(MAN)/headache.1
	$(BINARY) completions bash > $(BASH_COMPLETIONS)/headache
	$(BINARY) completions zsh > $(ZSH_COMPLETIONS)/_headache
	$(BINARY) completions fish > $(FISH_COMPLETIONS)/headache.fish

uninstall:
	rm -f $(BIN)/headache $(BASH_COMPLETIONS)/headache $(ZSH_COMPLETIONS)/_headache \
	  $(FISH_COMPLETIONS)/headache.fish $(MAN)/headache.1

clean:
	rm -rf .build .build-static .build-coverage demo
