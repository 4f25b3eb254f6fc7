class Api
  %w[get post].each do |verb|
    define_method(verb) do |path, fields|
      HTTParty.public_send(verb, "https://api.example.test#{path}", (verb == 'get' ? :query : :body) => fields)
    end
  end

  def exchange(code)
    post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
