# The target, another provider, and paths that only begin alike. https://api.getgo.com/oauth/authorize is in a comment.
URLS = [
  'https://api.getgo.com/oauth/v2/authorize?response_type=code',
  'https://api.elsewhere.dev/oauth/authorize',
  'https://api.getgo.com/oauth/authorize.html',
  'https://api.getgo.com.evil.example/oauth/authorize',
  'https://myapi.getgo.com/oauth/authorize'
].freeze
