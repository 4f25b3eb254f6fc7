from .urls import TOKEN
from .keys import *
