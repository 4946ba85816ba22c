"""Citing other outlets in English."""

from newsloom.text.lang.citing_rules import CitingRules
from newsloom.text.lang.word_list import listed

RULES = CitingRules(
    before=listed("""
        according_to according_to_a_report_by according_to_a_report_in according_to_reports_by citing cited_by quoted_by
        quoting reported_by first_reported_by first_reported_in reported_in published_by published_in revealed_by
        broken_by a_report_by a_report_in a_report_from reports_by reports_in an_interview_with an_interview_to
        in_interview_with interviewed_by seen_by obtained_by viewed_by reviewed_by heard_by leaked_to statement_to
        comments_to remarks_to an_investigation_by confirmed_to spoke_to speaking_to speaking_with spoke_with
        speaking_on an_analysis_by an_article_in an_account_in as_per
    """),
    behind=listed("""
        reported reports report report_said report_says revealed reveals broke_the_story broke_the_news quoted quotes
        cited cites learned has_learned has_seen wrote writes report_claims report_claimed understands says said
    """),
    helpers=listed("has have had first also earlier was were previously exclusively"),
    telling=listed("told tells telling"),
    articles=listed("the a an its"),
    adjectives=listed("""
        state state-run state-owned state-controlled state-backed official semi-official local regional national public
        private independent daily weekly national sister fellow news online evening morning sunday financial business
        pan-arab pro-government opposition rival tabloid
    """),
    kinds=listed("""
        newspaper newspapers paper agency news-agency newsagency broadcaster station channel magazine outlet website
        site daily tabloid weekly newswire network wire blog portal publication television radio programme program
    """),
    asides=listed("after since following before ever_since hours_after days_after weeks_after"),
    joins=listed("and or"),
)
