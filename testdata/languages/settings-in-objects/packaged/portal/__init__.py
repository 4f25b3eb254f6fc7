from .client import exchange

__all__ = ['exchange']
