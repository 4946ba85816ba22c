"""Which articles are copies, which tell one story, and what earlier stories they go back to: online, bounded."""

from newsloom.relate.order import in_order
from newsloom.relate.relater import Relater
from newsloom.relate.rulings import regrouped
from newsloom.relate.setting import Setting
from newsloom.relate.settled import Settled, settled

__all__ = ["Relater", "Setting", "Settled", "in_order", "regrouped", "settled"]
