from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0006_origins'),
    ]

    operations = [
        migrations.AddField(
            model_name='backgroundrow',
            name='kind',
            field=models.CharField(default='background', max_length=16),
        ),
    ]
