require 'open-uri'

class Addresses
  AUTHORIZE = 'https://%{host}/oauth/old_authorize?client_id=%<id>s'

  def authorize_url(back)
    address = AUTHORIZE % { host: 'api.example.test', id: 'k-1' }
    format('%s&redirect_uri=%s', address, CGI.escape(back)) # [authorize]
  end

  def exchange(code)
    url = 'https://%s/oauth/old_token?grant_type=authorization_code&code=%s&client_id=%s' % ['api.example.test', code, 'k-1']
    URI.open(url).read # [code]
  end
end
