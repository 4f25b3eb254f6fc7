# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query redirect_uri=https://shop.example.test/back state=* client_id=app response_type=code
# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* redirect_uri=https://shop.example.test/back headers ..
require 'oauth2'

BACK = 'https://shop.example.test/back'

class Shop
  def client
    @client ||= OAuth2::Client.new('app', ENV['SHOP_SECRET'],
                                   site: 'https://api.example.test',
                                   authorize_url: '/oauth/old_authorize',
                                   token_url: '/oauth/old_token')
  end

  def authorize(state)
    client.auth_code.authorize_url(redirect_uri: BACK, state: state)
  end

  def exchange(code)
    client.auth_code.get_token(code, redirect_uri: BACK)
  end

  def told
    [client.authorize_url, client.token_url, client.id, client.secret]
  end
end
