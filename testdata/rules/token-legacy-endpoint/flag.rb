# Inline, in any spelling of the host, and as a path on a base.
require 'faraday'
require 'rest-client'

SPELLINGS = [
  'HTTPS://API.GetGo.com:443/oauth/access_token', # expect: token-legacy-endpoint high
  "https://api.citrixonline.com/oauth/access_token/" # expect: token-legacy-endpoint high
].freeze

class Api
  BASE = 'https://api.getgo.com'

  def inline(form)
    RestClient.post('https://api.getgo.com/oauth/access_token', form) # expect: token-legacy-endpoint high
  end

  def call(path, form)
    RestClient.post(BASE + path, form)
  end

  def login(form)
    call('/oauth/access_token', form) # expect: token-legacy-endpoint high
  end

  def on_base(form)
    Faraday.new(url: 'https://api.getgo.com').post('/oauth/access_token', form) # expect: token-legacy-endpoint high
  end
end
