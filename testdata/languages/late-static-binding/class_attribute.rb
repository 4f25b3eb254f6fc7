class Base
  class_attribute :path, default: '/none'
  class_attribute :key

  def self.submit(fields)
    fields[:client_id] = key
    RestClient.post('https://api.example.test' + path, fields)
  end
end

class Tokens < Base
  self.path = '/oauth/old_token'
  self.key = 'k-9'

  def self.exchange(code)
    submit({ grant_type: 'authorization_code', code: code }) # [code]
  end
end
