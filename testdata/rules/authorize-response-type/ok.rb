BASE = 'https://api.getgo.com/oauth/v2/authorize'

class Login
  def code(state)
    "#{BASE}?" + URI.encode_www_form([['response_type', 'code'], ['client_id', 'k-1'], ['state', state]])
  end

  def by_library(state)
    client = OAuth2::Client.new('k-1', ENV['SECRET'], site: 'https://api.getgo.com', authorize_url: '/oauth/v2/authorize', token_url: '/oauth/v2/token')
    client.auth_code.authorize_url(state: state)
  end

  def base_only
    BASE
  end
end
