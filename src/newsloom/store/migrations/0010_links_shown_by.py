import django.db.models.deletion
from django.db import migrations, models
from django.db.models import F


def compare_again(apps, schema_editor):
    """Values told as given before stood as the newest until now: all stories are compared again."""
    apps.get_model("store", "StoryRow").objects.filter(absorbed_into=None).update(changes=F("changes") + 1)


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0009_utterances'),
    ]

    operations = [
        migrations.AddField(
            model_name='backgroundrow',
            name='article',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.articlerow'),
        ),
        migrations.RunPython(compare_again, migrations.RunPython.noop),
    ]
