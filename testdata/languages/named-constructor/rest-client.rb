class Auth
  private_class_method :new

  def self.create(root, id, secret)
    new(root, id, secret)
  end

  def initialize(root, id, secret)
    @site = RestClient::Resource.new(root.chomp('/'), user: id, password: secret)
  end

  def exchange(code)
    @site['oauth/old_token'].post(grant_type: 'authorization_code', code: code) # [code]
  end
end

module Shop
  def self.connect(id, secret)
    Auth.create('https://api.example.test/', id, secret)
  end
end
