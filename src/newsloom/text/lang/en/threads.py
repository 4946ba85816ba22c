"""References to earlier events in English."""

from newsloom.text.lang.threads_rules import ThreadsRules
from newsloom.text.lang.word_list import in_order, listed

RULES = ThreadsRules(
    back=listed("""
        after_the after_a after_an after_last after_his after_her after_their days_after weeks_after
        months_after years_after a_day_after a_week_after a_month_after a_year_after following_the following_a
        following_last since_the since_last in_the_wake_of in_response_to in_connection_with in_the_aftermath_of
        in_relation_to related_to as_a_result_of amid last_week last_month last_year last_week's last_month's
        last_year's last_monday last_tuesday last_wednesday last_thursday last_friday last_saturday last_sunday
        earlier_this the_previous a_day_earlier days_earlier weeks_earlier months_earlier a_week_earlier
        a_month_earlier a_year_earlier days_ago weeks_ago months_ago years_ago a_week_ago a_month_ago a_year_ago
        anniversary resume resumes resumed reopens reopened trial verdict sentenced charged convicted acquitted
        appeal appeals inquest inquiry hearing testifies testified arrested funeral funerals buried recalled
    """),
    answers=in_order("""
        condemn denounc criticis criticiz protest welcom react respond response outrag backlash apologis
        apologiz apolog mourn tribute vigil condolenc reject dismiss defend prais urg demand call blam vow rebuk
        rebuff scold slam blast hail deplor lament
    """),
)
