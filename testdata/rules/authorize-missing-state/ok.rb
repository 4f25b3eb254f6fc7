require 'securerandom'

BASE = 'https://api.getgo.com/oauth/v2/authorize'

class Login
  def fresh(client_id)
    BASE + '?' + { response_type: 'code', client_id: client_id, state: SecureRandom.hex(16) }.to_query
  end

  def from_outside(client_id, state)
    format('%s?response_type=code&client_id=%s&state=%s', BASE, client_id, state)
  end

  def more(client_id, **extra)
    BASE + '?' + URI.encode_www_form(response_type: 'code', client_id: client_id, **extra) # expect: authorize-missing-state low
  end

  def another(client_id)
    'https://login.elsewhere.dev/oauth/v2/authorize?client_id=' + client_id
  end
end

# omniauth-oauth2 makes and checks a state itself.
module OmniAuth
  module Strategies
    class Webinars < OmniAuth::Strategies::OAuth2
      option :client_options, site: 'https://api.getgo.com', authorize_url: '/oauth/v2/authorize', token_url: '/oauth/v2/token'
    end
  end
end
