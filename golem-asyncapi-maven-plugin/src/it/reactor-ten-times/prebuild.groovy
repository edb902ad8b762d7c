// The same modules.
evaluate(new File(projects, 'reactor/prebuild.groovy'))
return true
