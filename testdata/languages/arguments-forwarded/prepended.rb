module Traced
  def post(path, *rest, **options, &block)
    Rails.logger.debug(path)
    super
  end
end

class Api
  prepend Traced

  def post(path, form, headers: {})
    RestClient.post("https://api.example.test#{path}", form, headers)
  end
end

def exchange(code)
  Api.new.post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
end
