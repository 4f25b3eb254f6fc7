def login(user, post)
  params = { grant_type: 'password', user_id: user }
  if post
    verb = :post
    options = { form: params }
  else
    verb = :get
    options = { params: params }
  end
  HTTP.request(verb, 'https://api.example.test/oauth/old_token', **options) # [login]
end
