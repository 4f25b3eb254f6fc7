def exchange(options, code)
  url = options.fetch(:url, 'https://api.example.test/oauth/old_token')
  verb = options[:verb] || :post
  RestClient::Request.execute(method: verb, url: url, payload: { grant_type: 'authorization_code', code: code }) # [code]
end
