KEY = 'k-1'
