class Queries
  URL = 'https://api.example.test/oauth/old_token'

  def login(user)
    fields = { grant_type: 'password', user_id: user }
    query = fields.reduce('') { |text, (key, value)| text + (text.empty? ? '' : '&') + "#{key}=#{value}" }
    URI.open("#{URL}?#{query}") # [reduce]
  end

  def refresh(token)
    fields = { grant_type: 'refresh_token', refresh_token: token }
    URI.open(URL + '?' + fields.map { |key, value| "#{key}=#{CGI.escape(value)}" }.join('&')) # [entries]
  end

  def exchange(code)
    uri = URI(URL)
    pairs = URI.decode_www_form(uri.query || '') << ['grant_type', 'authorization_code'] << ['code', code]
    uri.query = URI.encode_www_form(pairs)
    URI.open(uri) # [url]
  end

  def authorize(state)
    uri = URI.parse('https://api.example.test/oauth/old_authorize')
    uri.query = { client_id: 'k-1', state: state }.to_query
    uri.to_s # [authorize]
  end
end
