# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* client_id=* headers ..
class OmniAuth::Strategies::Shop < OmniAuth::Strategies::OAuth2
  option :client_options, authorize_url: 'https://api.example.test/oauth/authorize',
                          token_url: 'https://api.example.test/oauth/token'

  def token_params
    { 'client_id' => client.id }
  end

  protected

  def build_access_token
    client.auth_code.get_token(request.params['code'], token_params)
  end
end
