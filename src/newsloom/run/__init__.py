"""Order, batches, retries: what the pure stages find is kept, placed and compared through ports.

`pipeline.Pipeline` takes captures the whole way; `schedule.Schedule` reads sources by themselves;
`subscribe.Subscriber` finds the feeds behind an address. The ports are in `ports`, with a twin in memory in `memory`.
"""
