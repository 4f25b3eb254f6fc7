class Exchange
  def call(code)
    tries = 0
    response =
      begin
        tries += 1
        RestClient.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
      rescue RestClient::Exception => e
        retry if tries < 3
        raise e
      ensure
        puts tries
      end
    JSON.parse(response.body).fetch('access_token')
  end
end
