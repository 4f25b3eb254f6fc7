module Gateway
  TOKEN = 'https://api.example.test/oauth/old_token'

  module_function

  def submit(fields)
    JSON.parse(RestClient.post(TOKEN, fields).body)
  end
end
