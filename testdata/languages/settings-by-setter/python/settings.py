class Settings:
    host = None
    key = 'k-6'

    @classmethod
    def set_host(cls, host):
        cls.host = host
