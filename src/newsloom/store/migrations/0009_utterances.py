from django.db import migrations
from django.db.models import F


def compare_again(apps, schema_editor):
    """Dossiers told of equal quotations only until now: all stories are compared again, for one utterance's wordings."""
    apps.get_model("store", "StoryRow").objects.filter(absorbed_into=None).update(changes=F("changes") + 1)


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0008_retelling'),
    ]

    operations = [
        migrations.RunPython(compare_again, migrations.RunPython.noop),
    ]
