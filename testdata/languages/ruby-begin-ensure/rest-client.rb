class Codes
  def exchange(code)
    response =
      begin
        RestClient.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
      rescue RestClient::Exception => e
        e.response
      ensure
        log('done')
      end
    JSON.parse(response.body)['access_token']
  end

  def log(text); end
end
