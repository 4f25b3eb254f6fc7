class Client
  %i[get post].each do |verb|
    define_method(verb) do |path, **options|
      HTTP.send(verb, "https://api.example.test#{path}", options)
    end
  end

  def exchange(code)
    post('/oauth/old_token', form: { grant_type: 'authorization_code', code: code }) # [code]
  end

  def me
    get('/v1/me') # [me]
  end
end
