
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=64, unique=True)),
                ('time_key', models.BigIntegerField(unique=True)),
                ('version', models.IntegerField(default=1)),
                ('kind', models.CharField(max_length=16)),
                ('url', models.TextField(null=True)),
                ('title', models.TextField(null=True)),
                ('publisher', models.TextField(null=True)),
                ('language', models.CharField(max_length=16, null=True)),
                ('published_at', models.DateTimeField(null=True)),
                ('ordered_at', models.DateTimeField()),
                ('read_at', models.DateTimeField()),
                ('text', models.TextField()),
                ('value', models.TextField()),
                ('analysis', models.BinaryField()),
            ],
            options={
                'db_table': 'store_article',
            },
        ),
        migrations.CreateModel(
            name='CaptureRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=32, unique=True)),
                ('address', models.TextField()),
                ('captured_at', models.DateTimeField(null=True)),
                ('read_at', models.DateTimeField()),
                ('articles', models.IntegerField()),
                ('trouble', models.TextField(null=True)),
            ],
            options={
                'db_table': 'store_capture',
            },
        ),
        migrations.CreateModel(
            name='CopyRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('article_version', models.IntegerField()),
                ('origin_version', models.IntegerField()),
                ('value', models.TextField()),
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='copy', to='store.articlerow')),
                ('origin', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='copies', to='store.articlerow')),
            ],
            options={
                'db_table': 'store_copy',
            },
        ),
        migrations.CreateModel(
            name='PlacementRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('made_at', models.DateTimeField()),
                ('reasons', models.TextField()),
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='placement', to='store.articlerow')),
            ],
            options={
                'db_table': 'store_placement',
            },
        ),
        migrations.CreateModel(
            name='SourceRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('address', models.TextField()),
                ('address_key', models.CharField(max_length=32, unique=True)),
                ('title', models.TextField()),
                ('home', models.TextField(null=True)),
                ('paused', models.BooleanField(default=False)),
                ('removed_at', models.DateTimeField(null=True)),
                ('etag', models.TextField(null=True)),
                ('last_modified', models.TextField(null=True)),
                ('interval_seconds', models.IntegerField(default=3600)),
                ('due_at', models.DateTimeField()),
                ('read_at', models.DateTimeField(null=True)),
                ('failures', models.IntegerField(default=0)),
                ('trouble', models.TextField(null=True)),
                ('moved_to', models.TextField(null=True)),
            ],
            options={
                'db_table': 'store_source',
                'indexes': [models.Index(condition=models.Q(('paused', False), ('removed_at__isnull', True)), fields=['due_at'], name='source_due')],
            },
        ),
        migrations.AddField(
            model_name='articlerow',
            name='source',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='articles', to='store.sourcerow'),
        ),
        migrations.CreateModel(
            name='StoryRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=64, unique=True)),
                ('ident', models.TextField()),
                ('headline', models.TextField()),
                ('headline_is_ours', models.BooleanField()),
                ('lead', models.TextField()),
                ('outlets', models.JSONField()),
                ('languages', models.JSONField()),
                ('reports', models.IntegerField()),
                ('independent', models.IntegerField()),
                ('first_at', models.DateTimeField()),
                ('last_at', models.DateTimeField()),
                ('changes', models.IntegerField(default=1)),
                ('absorbed_into', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='absorbed', to='store.storyrow')),
                ('headline_article', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='heads', to='store.articlerow')),
            ],
            options={
                'db_table': 'store_story',
            },
        ),
        migrations.CreateModel(
            name='DossierRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('made_at', models.DateTimeField()),
                ('value', models.BinaryField()),
                ('story', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='dossier', to='store.storyrow')),
            ],
            options={
                'db_table': 'store_dossier',
            },
        ),
        migrations.CreateModel(
            name='BackgroundRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reasons', models.TextField()),
                ('earlier', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='later', to='store.storyrow')),
                ('story', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='background', to='store.storyrow')),
            ],
            options={
                'db_table': 'store_background',
            },
        ),
        migrations.AddField(
            model_name='articlerow',
            name='story',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='store.storyrow'),
        ),
        migrations.CreateModel(
            name='VersionRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.IntegerField()),
                ('replaced_at', models.DateTimeField()),
                ('text', models.TextField()),
                ('value', models.TextField()),
                ('analysis', models.BinaryField()),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='store.articlerow')),
            ],
            options={
                'db_table': 'store_version',
            },
        ),
        migrations.CreateModel(
            name='EntryRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=32)),
                ('seen_at', models.DateTimeField()),
                ('source', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='entries', to='store.sourcerow')),
            ],
            options={
                'db_table': 'store_entry',
                'constraints': [models.UniqueConstraint(fields=('source', 'digest'), name='entry_once')],
            },
        ),
        migrations.AddIndex(
            model_name='storyrow',
            index=models.Index(condition=models.Q(('absorbed_into__isnull', True)), fields=['-last_at', '-id'], name='story_newest'),
        ),
        migrations.AddIndex(
            model_name='storyrow',
            index=models.Index(condition=models.Q(('changes__gt', 0)), fields=['id'], name='story_stale'),
        ),
        migrations.AddIndex(
            model_name='storyrow',
            index=models.Index(condition=models.Q(('absorbed_into__isnull', False)), fields=['absorbed_into'], name='story_absorbed'),
        ),
        migrations.AddConstraint(
            model_name='backgroundrow',
            constraint=models.UniqueConstraint(fields=('story', 'earlier'), name='background_once'),
        ),
        migrations.AddIndex(
            model_name='articlerow',
            index=models.Index(fields=['source', '-time_key'], name='article_of_source'),
        ),
        migrations.AddIndex(
            model_name='articlerow',
            index=models.Index(fields=['story', 'time_key'], name='article_of_story'),
        ),
        migrations.AddConstraint(
            model_name='versionrow',
            constraint=models.UniqueConstraint(fields=('article', 'number'), name='version_once'),
        ),
    ]
