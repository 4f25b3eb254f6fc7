module Settings
  class << self
    attr_accessor :host, :key
  end
end
